"""Where the forms of the framework lead, and what in their days cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.ui import routes
from mentordesk.ui.widgets.form_page import unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentordesk.domain.problems import Problem
    from mentordesk.ui.path_routes import FrameworkFormRoute
    from mentordesk.ui.widgets.typed_fields import DateField

FRAMEWORK_TAB = 5


def file_of(route: FrameworkFormRoute) -> routes.FileRoute:
    """Return the tab that a form was opened from."""
    return routes.FileRoute(route.young_person, FRAMEWORK_TAB)


def unreadable_days(days: Mapping[str, DateField]) -> list[Problem]:
    """Return the problems of days that are no days."""
    return [unreadable(name, "01/09/2026") for name, day in days.items() if day.is_unreadable]
