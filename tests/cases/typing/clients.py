"""What type checkers say of boto3's typed client: each line marked `refused` is one."""

from datetime import datetime
from typing import Any, assert_type

from mypy_boto3_connectcampaigns import ConnectCampaignServiceClient
from mypy_boto3_connectcampaigns.type_defs import DialRequestTypeDef
from mypy_boto3_connectcampaigns.type_defs import PutDialRequestBatchRequestTypeDef
from mypy_boto3_connectcampaigns.type_defs import PutDialRequestBatchResponseTypeDef
from predial_contracts.connectcampaigns import put_dial_request_batch as contract


def sending(
    client: ConnectCampaignServiceClient,
    request: contract.PutDialRequestBatchRequest,
    item: contract.DialRequestParams,
) -> None:
    client.put_dial_request_batch(**request.to_params())
    client.put_dial_request_batch(id="a", dialRequests=[item])
    theirs: PutDialRequestBatchRequestTypeDef = request.to_params()
    ours: contract.PutDialRequestBatchRequestParams = theirs
    their_item: DialRequestTypeDef = item
    our_item: contract.DialRequestParams = their_item
    contract.check_params(theirs)
    contract.check_params(ours)
    assert_type(our_item["expirationTime"], datetime | str)


def writing(request: contract.PutDialRequestBatchRequest) -> None:
    assert_type(request.to_json()["dialRequests"][0]["expirationTime"], str)
    json: contract.PutDialRequestBatchRequestDict = request.to_json()
    json = request.to_params()  # refused: JSON has no datetimes
    json["dialRequests"][0]["expirationTime"].upper()
    theirs: PutDialRequestBatchRequestTypeDef = json  # refused: times are strings
    print(theirs)


def reading(response: PutDialRequestBatchResponseTypeDef) -> None:
    ours: contract.PutDialRequestBatchResponseDict = response
    print(ours)
    answer = contract.read_response(response)
    assert_type(answer, contract.Answer[contract.PutDialRequestBatchResponse])
    assert_type(
        answer.model.successful_requests, tuple[contract.SuccessfulRequest, ...] | None
    )
    answer.raw = None  # refused: answers are frozen


def reconciling(
    client: ConnectCampaignServiceClient,
    request: contract.PutDialRequestBatchRequest,
    params: PutDialRequestBatchRequestTypeDef,
    response: PutDialRequestBatchResponseTypeDef,
) -> None:
    result = contract.reconcile(request, response)
    assert_type(result.retry, contract.PutDialRequestBatchRequest | None)
    assert_type(result.refused[0].item, contract.DialRequest)
    assert_type(result.refused[0].code, str | None)
    assert_type(result.accepted, tuple[contract.Accepted[contract.DialRequest], ...])
    of_params = contract.reconcile(params, contract.read_response(response))
    assert_type(of_params.retry, dict[str, Any] | None)
    if of_params.retry:
        client.put_dial_request_batch(**of_params.retry)
    contract.reconcile(None, response)  # refused: that is no request
