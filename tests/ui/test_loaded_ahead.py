"""What is loaded on another thread while the passphrase is typed lives with the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOADED = """
import sys, threading
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

application = QApplication([])
import mentordesk.ui.application  # the way in, which is there before anything else
from mentordesk.bootstrap import _load_ahead

loading = threading.Thread(target=_load_ahead)
loading.start()
loading.join()
from mentordesk.ui.discreet.screen import DISCREET

found = [(module, name, thing) for module, loaded in list(sys.modules.items())
         if module.startswith("mentordesk.") for name, thing in vars(loaded).items()
         if isinstance(thing, QObject)]
assert any(thing is DISCREET for _, _, thing in found)
astray = [f"{m}.{n}" for m, n, thing in found if thing.thread() is not application.thread()]
assert not astray, astray
DISCREET.turn(on=True)
DISCREET.turn(on=False)
"""


def test_no_object_of_the_window_lives_on_the_thread_that_loaded_it() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", LOADED],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        cwd=ROOT,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
