"""What a field holds as a JSON value, and back; what does not fit it is passed over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from mentordesk.ui.widgets.choices import ChipSet
from mentordesk.ui.widgets.typed_fields import DateField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget


def held(field: Any) -> object:
    """Return what a field holds, as typed; of a day also which one it is: « hier » passes."""
    if isinstance(field, DateField):
        day = field.value()
        return field.text() if day is None else {"text": field.text(), "day": day.isoformat()}
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, ChipSet):
        return [list(v) if isinstance(v, tuple) else v for v in field.values()]
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.value()


def hold(field: Any, value: Any) -> None:
    """Put a value back into its field; one that does not fit leaves the field as it is."""
    if isinstance(field, DateField) and isinstance(value, dict):
        _hold_day(field, value)
    elif isinstance(field, QLineEdit | QPlainTextEdit):
        if isinstance(value, str):
            put = field.setText if isinstance(field, QLineEdit) else field.setPlainText
            put(value)
    elif isinstance(field, ChipSet):
        if isinstance(value, list):
            field.set_values(tuple(v) if isinstance(v, list) else v for v in value)
    elif value is None or isinstance(value, str | int):
        field.set_value(value)


def hold_all(fields: Mapping[Any, QWidget], values: object) -> None:
    """Put values back into the fields of their names; other names are passed over."""
    if isinstance(values, dict):
        for name, value in values.items():
            if name in fields:
                hold(fields[name], value)


def changes_of(field: Any) -> SignalInstance:
    """Return the signal by which a field says that it holds something else."""
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return field.textChanged
    if isinstance(field, QComboBox):
        return field.currentIndexChanged
    if isinstance(field, ChipSet):
        return field.changed
    return field.chosen  # type: ignore[no-any-return]  # one of the choices in a row


def _hold_day(field: DateField, value: dict[str, Any]) -> None:
    field.setText(str(value.get("text", "")))
    try:
        day = date.fromisoformat(str(value.get("day")))
    except ValueError:
        return
    if field.value() != day:
        field.set_value(day)
