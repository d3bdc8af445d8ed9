"""Check the calls of boto3 before they are sent."""
