"""Strongly connected components of a directed graph."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

Vertex = TypeVar("Vertex", bound=Hashable)


def components(
    roots: Iterable[Vertex], successors: Callable[[Vertex], Iterable[Vertex]]
) -> Iterator[set[Vertex]]:
    """Give the components that can be reached, the farthest first (Tarjan)."""
    order: dict[Vertex, int] = {}
    lowest: dict[Vertex, int] = {}
    open_path: list[Vertex] = []
    is_open: set[Vertex] = set()

    def enter(vertex: Vertex) -> tuple[Vertex, Iterator[Vertex]]:
        order[vertex] = lowest[vertex] = len(order)
        open_path.append(vertex)
        is_open.add(vertex)
        return vertex, iter(successors(vertex))

    for root in roots:
        stack = [] if root in order else [enter(root)]
        while stack:
            vertex, following = stack[-1]
            for successor in following:
                if successor not in order:
                    stack.append(enter(successor))
                    break
                if successor in is_open:
                    lowest[vertex] = min(lowest[vertex], order[successor])
            else:
                stack.pop()
                if stack:
                    above = stack[-1][0]
                    lowest[above] = min(lowest[above], lowest[vertex])
                if lowest[vertex] == order[vertex]:
                    component = _popped(open_path, vertex)
                    is_open -= component
                    yield component


def _popped(path: list[Vertex], until: Vertex) -> set[Vertex]:
    component = {last := path.pop()}
    while last != until:
        component.add(last := path.pop())
    return component
