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

    def close(vertex: Vertex) -> set[Vertex]:
        component = {last := open_path.pop()}
        while last != vertex:
            component.add(last := open_path.pop())
        is_open.difference_update(component)
        return component

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
                    yield close(vertex)
