"""Text that goes along with a way back while the base refuses it: sealed apart for a lock."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from mentordesk.ui.people.form_routes import TypedMentorRoute, TypedPairRoute, left_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from mentordesk.ui.people.form_routes import Typed
    from mentordesk.ui.routes import Route


def without_texts(route: Route) -> Route:
    """Return the same place without a word of what was typed there."""
    return _with(route, (), ())


def without_own_text(route: Route) -> Route:
    """Return the same place; what was typed in a form that waits for it stays."""
    return _with(route, (), _waiting(route))


def texts_of(ways: Sequence[Route]) -> str:
    """Return what was typed along these ways, for :func:`with_texts`; nothing if nothing was."""
    found = [(_own(way), _waiting(way)) for way in ways]
    return json.dumps(found) if any(own or waiting for own, waiting in found) else ""


def with_texts(ways: Sequence[Route], texts: str) -> list[Route]:
    """Return the ways with what was typed along them."""
    found: list[list[Any]] = json.loads(texts)
    return [
        _with(way, _revived(own), _revived(waiting))
        for way, (own, waiting) in zip(ways, found, strict=True)
    ]


def pair_waiting(route: Route) -> TypedPairRoute | None:
    """Return the form of a pair that waits for the mentor of this one, if text stands in it."""
    return route.pair if isinstance(route, TypedMentorRoute) and _waiting(route) else None


def _own(route: Route) -> Typed:
    return left_of(route).typed


def _waiting(route: Route) -> Typed:
    pair = route.pair if isinstance(route, TypedMentorRoute) else None
    return () if pair is None else pair.left.typed


def _with(route: Route, own: Typed, waiting: Typed) -> Route:
    if own != _own(route):
        left = replace(left_of(route), typed=own)
        route = replace(route, left=left)  # type: ignore[call-arg]  # it has one, or nothing typed
    if isinstance(route, TypedMentorRoute) and route.pair is not None:
        pair = replace(route.pair, left=replace(route.pair.left, typed=waiting))
        return replace(route, pair=pair)
    return route


def _revived(pairs: list[list[Any]]) -> Typed:
    return tuple((str(name), value) for name, value in pairs)
