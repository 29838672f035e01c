"""Child processes: progress, answers, failures in one sentence, and an end in order."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from app.station.child_job import ChildJob, Command, JobState

PATIENCE_S = 60.0

TRAINING = """
import json, sys
def say(**event): print(json.dumps(event), flush=True)
say(event="start", epochs=2, steps_per_epoch=2, done_steps=0)
say(event="note", warning=False, text="24 parts")
say(event="step", epoch=1, step=1, loss=2.0, done=0.25, eta_s=3.0)
say(event="epoch", epoch=1, loss=1.5, images_per_s=9.0, eta_s=2.0)
print("not JSON", flush=True)
say(event="finished", seconds=1.5)
print("said something", file=sys.stderr)
"""


def run(tmp_path: Path, *sources: str) -> ChildJob:
    commands = [Command(f"step{n}", ("-c", source)) for n, source in enumerate(sources)]
    job = ChildJob(commands, tmp_path / "log", [sys.executable])
    job.start()
    return job


def test_progress_and_answers(tmp_path) -> None:
    view = run(tmp_path, TRAINING, 'print(\'{"sha256": "ab"}\')').wait(PATIENCE_S)
    assert view.state is JobState.DONE
    assert view.losses == ((0.5, 2.0), (1.0, 1.5))
    assert view.note == "24 parts"
    assert view.answers["step0"]["seconds"] == 1.5
    assert view.answers["step1"] == {"sha256": "ab"}
    assert (tmp_path / "log").read_text() == "said something\n"


def test_a_failure_ends_the_job_with_its_last_words(tmp_path) -> None:
    source = "import sys; print('first', file=sys.stderr); sys.exit('error: too few parts')"
    view = run(tmp_path, source, "open('made', 'w')").wait(PATIENCE_S)
    assert view.state is JobState.FAILED
    assert view.error == "too few parts"
    assert "first" in (tmp_path / "log").read_text()
    assert view.command == "step0"


def test_a_silent_failure_is_told_too(tmp_path) -> None:
    view = run(tmp_path, "raise SystemExit(3)").wait(PATIENCE_S)
    assert view.error == "step0 ended with code 3"


def test_a_program_that_is_not_there(tmp_path) -> None:
    job = ChildJob([Command("train", ())], tmp_path / "log", [str(tmp_path / "nothing")])
    job.start()
    view = job.wait(PATIENCE_S)
    assert view.state is JobState.FAILED
    assert "nothing" in view.error


def test_a_log_that_cannot_be_written_ends_nothing(tmp_path) -> None:
    (tmp_path / "log").mkdir()
    assert run(tmp_path, TRAINING).wait(PATIENCE_S).state is JobState.DONE


def test_stop_asks_the_child_and_reports_it(tmp_path) -> None:
    source = (
        "import json, signal, sys\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))\n"
        "print(json.dumps({'event': 'note', 'warning': False, 'text': 'ready'}), flush=True)\n"
        "signal.pause()\n"
    )
    job = run(tmp_path, source, "open('made', 'w')")
    while job.view().note != "ready":
        assert job.is_running
        time.sleep(0.01)
    job.stop()
    view = job.wait(PATIENCE_S)
    assert view.state is JobState.STOPPED
    job.close()


def test_a_line_that_says_something_else_ends_nothing(tmp_path) -> None:
    source = TRAINING.replace(
        'print("not JSON"', 'say(event="step"); say(event="start")\nprint("x"'
    )
    view = run(tmp_path, source).wait(PATIENCE_S)
    assert view.state is JobState.DONE
    assert view.losses == ((0.5, 2.0), (1.0, 1.5))


def test_a_child_is_asked_once_however_often_somebody_stops_it(tmp_path) -> None:
    # As a training does: the second signal would end it at once.
    source = (
        "import json, pathlib, signal, time\n"
        "told = []\n"
        "def on_signal(*_):\n"
        "    told.append(1)\n"
        "    signal.signal(signal.SIGTERM, signal.SIG_DFL)\n"
        "signal.signal(signal.SIGTERM, on_signal)\n"
        "print(json.dumps({'event': 'note', 'warning': False, 'text': 'ready'}), flush=True)\n"
        "while not told: signal.pause()\n"
        "print(json.dumps({'event': 'note', 'warning': False, 'text': 'saving'}), flush=True)\n"
        "go, saved = pathlib.Path('GO'), pathlib.Path('SAVED')\n"
        "while not go.exists(): time.sleep(0.01)\n"
        "saved.touch()\n"
        "raise SystemExit(1)\n"
    )
    go, saved = tmp_path / "go", tmp_path / "saved"
    job = run(tmp_path, source.replace("GO", str(go)).replace("SAVED", str(saved)))
    for note in ("ready", "saving"):
        while job.view().note != note:
            assert job.is_running
            time.sleep(0.01)
        job.stop()
    go.touch()
    job.close()
    assert saved.exists()
    assert job.view().state is JobState.STOPPED
