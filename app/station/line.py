"""The live line: from the trigger to the verdict, in plain threads with one owner each.

    trigger -> grab -> infer + decide -> journal -> signal -> (record, show)

    thread      owns                 ends a part with FAULT when
    plc         the PLC link's input the station is not READY, or the line is full
    camera      the camera           the frame is late, stale, frozen, dark or lost
                                     (one thread per camera; all must have their frame)
    inference   the recipe in force  it raises, or has no number or no threshold; it is switched
    deadline    the deadlines        nobody has settled the part in time
    archive     the image archive    - (after the verdict)
    show        the screens          - (after the verdict)

Every verdict goes through `Outlet.settle`, which lets exactly one out per part. The PLC link's
`send`, `fault` and `set_ready` are called from several of these threads, but only one at a time,
inside the station's gate.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from app.settings import StationSettings
from app.station.cameras import CAMERA, QUEUE_SIZE, Cameras, LineCameras
from app.station.challenge import Challenge
from app.station.deadline import DeadlineThread
from app.station.decision import Decision, fault
from app.station.handover import Handover
from app.station.health import Health
from app.station.identity import OpenRecipe, PartInspector, RecipeShelf, inspected_region
from app.station.judge import Judge
from app.station.lamps import lamps, thread_source
from app.station.link_watch import LinkWatch
from app.station.outlet import Outlet, in_words
from app.station.part import Part
from app.station.ports import (
    FrameSource,
    ImageArchive,
    Journal,
    PlcLink,
    RecipeTeller,
    Trigger,
)
from app.station.publisher import Publisher
from app.station.rhythm import Rhythm
from app.station.shift import ShiftClock
from app.station.snapshot import Lamp, PartView, StationSnapshot, StationState
from app.station.statistics import Statistics
from app.station.triggers import TriggerMemory
from app.station.watch import ProductionWatch
from app.station.worker import Worker, supervised
from engine.errors import InspectionError, PlcError
from engine.types import Frame

LOG = logging.getLogger(__name__)

POLL_S = 0.05
JOIN_S = 0.5


class Line:
    """The running line of one station.

    Attributes:
        statistics: Counts and cycle times.
    """

    def __init__(  # noqa: PLR0913 - the line is where everything meets
        self,
        *,
        settings: StationSettings,
        inspector: PartInspector,
        camera: LineCameras,
        plc: PlcLink,
        journal: Journal,
        archive: ImageArchive | None = None,
        disk: Callable[[], Lamp] | None = None,
        warm_up: Frame | Mapping[str, Frame] | None = None,
        known_parts: Iterable[str] = (),
        check_golden: Callable[[], str] | None = None,
        shelf: RecipeShelf | None = None,
        watch_folder: Path | None = None,
        note_event: Callable[[str, str], None] | None = None,
    ) -> None:
        """Put the line together; nothing is opened before `start`.

        Args:
            settings: The station file.
            inspector: Judges frames; only the inference thread calls it.
            camera: One, or several by the name that the recipe's views use; between `start` and
                `stop` only its own thread calls each.
            plc: Opened by `start`, closed by `stop`.
            journal: Stays open; its owner closes it after `stop`.
            archive: Keeps pictures; None keeps none.
            disk: Health of the disk in words; None shows the journal's.
            warm_up: A frame (or one of each camera) to inspect before READY, so that the first part
                is no slower, or None.
            known_parts: Part ids in the record; such a part that comes again gets its own row.
            check_golden: Replays the golden parts; returns what is wrong, or empty.
            shelf: The recipes that the running line can switch to; None = no others.
            watch_folder: Where the counts of the drift tests are kept; None keeps none.
            note_event: Keeps a drift alarm in the record: its kind and the words; must not raise.
        """
        self.statistics = Statistics()
        self._settings = settings
        self._plc = plc
        self._disk = disk
        self._health = Health(self._on_state)
        self._watch = ProductionWatch(settings.watch, watch_folder, self._health.warn, note_event)
        opened = OpenRecipe(inspector, warm_up, check_golden)
        self._judge = Judge(opened, health=self._health, watch=self._watch, shelf=shelf)
        self._challenge = Challenge(settings.shift.challenge_masters)
        self._shifts = ShiftClock(settings.shift.starts)
        self._outlet = Outlet(
            health=self._health,
            plc=plc,
            journal=journal,
            statistics=self.statistics,
            identity=self._judge.identity,
        )
        self._publisher = Publisher(archive)
        self._to_infer: Handover[Part] = Handover(QUEUE_SIZE)
        self._in_flight: dict[int, Part] = {}
        self._triggers = TriggerMemory(known_parts)
        self._rhythm = Rhythm()
        self._inferring: Part | None = None
        self._lot = ""
        self._started = False
        self._stopping = threading.Event()
        self._stopped_ns = 0
        self._prepared_ns = 0
        self._ready = threading.Event()
        self._link = LinkWatch(plc, self._health, self._judge, settings.plc.stop_after_rejects)
        self._teller = plc if isinstance(plc, RecipeTeller) else None
        self._cameras = Cameras(
            camera,
            settings,
            health=self._health,
            settle=self._settle,
            pass_on=self._to_inference,
            stopping=self._stopping,
        )
        self._deadlines = DeadlineThread(self._on_deadline, self._watch_threads)
        self._workers = self._create_workers()

    # ------------------------------------------------------------------ for everybody

    def start(self) -> None:
        """Open PLC link and camera and start the threads; READY follows after the warm-up.

        Raises:
            PlcError: The link cannot be opened.
            CameraError: A camera cannot be opened; the link is closed again.
        """
        if self._started:
            raise InspectionError("this line was started before; build a new one to start again")
        self._plc.start()
        try:
            self._cameras.start()
        except BaseException:
            self._plc.close()
            raise
        self._started = True
        self._announce(StationState.STARTING, "")
        self._publisher.start()
        self._publisher.subscribe(lambda view: self._watch.save_sometimes())
        for worker in self._workers[:-1]:
            worker.start()
        self._deadlines.start()
        self._workers[-1].start()  # Triggers last, when everybody else is there.
        self._judge.check_threshold()

    def wait_ready(self, timeout_s: float) -> bool:
        """Wait for READY; return whether it came."""
        return self._ready.wait(timeout_s)

    def stop(self) -> None:
        """Stop safely: parts in flight get their FAULT, threads end, camera and link are closed.

        A verdict that was told keeps READY up until it is acknowledged or its time is over. Calling
        it twice, or before `start`, is harmless.
        """
        if not self._started or self._stopping.is_set():
            return
        ack_timeout_ns = self._settings.plc.ack_timeout_ms * 1_000_000
        if self._health.state is StationState.READY:
            # A PLC that fetches its verdicts finds no OK any more when READY has ended.
            self._outlet.await_acknowledgement(ack_timeout_ns / 1e9)
        self._stopped_ns = time.monotonic_ns()
        self._stopping.set()
        self._health.close()
        self._abandon_in_flight()
        for worker in reversed(self._workers):
            if not worker.join(JOIN_S + (ack_timeout_ns / 1e9 if worker.name == "plc" else 0.0)):
                LOG.warning("the %s thread does not end; leaving it behind", worker.name)
            self._abandon_in_flight()
        self._deadlines.stop(JOIN_S)
        self._publisher.stop(JOIN_S)
        self._watch.save()
        if self.engine_is_idle():
            self._judge.close()
        devices: tuple[FrameSource | PlcLink, ...] = (*self._cameras.sources, self._plc)
        for device in devices:
            try:
                device.close()
            except InspectionError as error:
                LOG.warning("%s: %s", device.name, error)

    def is_guarded(self) -> bool:
        """Whether the thread lives that speaks up when all others hang."""
        return self._deadlines.is_alive()

    def engine_is_idle(self) -> bool:
        """Whether no thread is inside the inspector, so that its backend may be closed."""
        return not self._workers[0].is_alive()

    def snapshot(self) -> StationSnapshot:
        """Everything that the line page shows besides the part; no lock of the verdict path."""
        cycle = self.statistics.cycle_times()
        identity = self._judge.identity
        return StationSnapshot(
            state=self._health.state,
            station=self._settings.name,
            product=identity.product,
            recipe_version=identity.recipe_version,
            lot=self._lot,
            counts=self.statistics.counts(),
            cycle_p50_ms=cycle.p50_ms,
            cycle_p95_ms=cycle.p95_ms,
            cycle_p99_ms=cycle.p99_ms,
            takt_ms=self._settings.line.takt_ms,
            lamps=lamps(
                self._health,
                camera=(self._cameras.name, self._cameras.trouble),
                engine=identity.choice,
                plc=self._plc,
                disk=self._disk() if self._disk is not None else Lamp("Disk", ok=True),
            ),
            alarm=" · ".join(filter(None, (self._challenge.words, self._health.alarm))),
            threshold=identity.threshold,
            backend=identity.backend,
            alarms=self._health.alarms,
            products=self._judge.products,
            switching_to=self._judge.switching_to,
            challenge=self._challenge.view,
            golden=self._judge.golden,
        )

    def is_idle(self, for_ms: float = 0.0) -> bool:
        """Whether no part is on its way to its verdict, nor expected within so many ms."""
        return not self._in_flight and not self._rhythm.is_due(for_ms, time.monotonic_ns())

    def latest(self) -> PartView | None:
        """The newest judged part, or None before the first."""
        return self._publisher.latest

    def subscribe(self, callback: Callable[[PartView], None]) -> Callable[[], None]:
        """Call `callback` with the judged parts, off the verdict path; returns what ends that.

        A slow callback misses some of them.
        """
        return self._publisher.subscribe(callback)

    def acknowledge(self) -> None:
        """Acknowledge the alarm: latched faults are dropped, dead workers start again."""
        if self._stopping.is_set():
            return
        self._link.acknowledge()
        self._judge.acknowledge()
        if self._started:
            # Before their faults go, or the deadline thread finds them dead once more.
            for worker in self._workers:
                worker.start()
        self._health.acknowledge()
        if self._started:
            self._judge.check_threshold()

    def switch_recipe(self, product: str) -> None:
        """Have another recipe put in force; the state is SWITCHING until it is, or has failed.

        Raises:
            RecipeError: This station has no such recipe; nothing changes.
        """
        self._judge.ask_switch(product)

    def check_golden(self) -> None:
        """Have the golden parts judged now; READY follows when every answer is right."""
        self._judge.ask_check()

    def begin_challenge(self, reason: str = "asked for") -> None:
        """Lock OK until the known-bad masters were rejected."""
        self._challenge.begin(reason)

    # ------------------------------------------------------------------ plc thread

    def _listen(self) -> None:
        """Wait for a trigger, and pass acknowledgements on."""
        try:
            trigger = self._plc.await_trigger(POLL_S)
            acknowledged = self._plc.acknowledged()
        except PlcError as error:
            # The link opens its port again by itself; until then there is nobody to judge for.
            self._health.fault("plc", str(error), latched=False)
            self._stopping.wait(POLL_S)
            return
        if self._health.reason("plc"):
            self._health.clear("plc")
        self._outlet.acknowledge(acknowledged)
        # Before the part: it may belong to a recipe that the PLC has asked for with it.
        self._link.look()
        self._watch_deadlines()
        if trigger is not None:
            self._accept(trigger)

    def _accept(self, trigger: Trigger) -> None:
        """Put a new part on its way; a repeated trigger changes nothing."""
        if self._triggers.is_repeated(trigger):
            LOG.warning("trigger %d came again; it keeps its one verdict", trigger.sequence)
            return
        self._rhythm.note(trigger.stamp_ns)
        self._lot = trigger.lot or self._lot
        part = Part.from_trigger(trigger, self._settings.line.deadline_ms)
        part.row_id = self._triggers.row_id(trigger.part_id, part.wall_time_ns)
        part.challenge = self._challenge.due
        self._in_flight[id(part)] = part
        self._deadlines.arm(part)
        state = self._health.state
        if state is not StationState.READY:
            self._settle(part, fault(f"the station is {state.value}: {self._not_ready_reason()}"))
            return
        if trigger.stamp_ns < self._prepared_ns:
            self._settle(part, fault("it came before the station was READY with this recipe"))
            return
        if self._cameras.full:
            self._settle(part, _overrun(CAMERA))
        else:
            self._cameras.expose(part)

    def _watch_deadlines(self) -> None:
        """Raise that the thread is gone that speaks up when all others hang."""
        if not self._deadlines.is_alive() and not self._stopping.is_set():
            self._health.fault(
                "deadline", "the deadline thread has ended; restart the station", latched=True
            )

    def _listening(self) -> bool:
        """The link is heard longer: for a trigger under way, and the last acknowledgements."""
        if not self._stopping.is_set():
            return True
        acknowledge_s = self._settings.plc.ack_timeout_ms / 1000
        linger_s = acknowledge_s if self._outlet.awaits_acknowledgement else POLL_S
        return time.monotonic_ns() - self._stopped_ns < linger_s * 1e9

    # ------------------------------------------------------------------ inference thread

    def _infer(self) -> None:
        """Judge the next part and let its verdict out."""
        if self._judge.pending:
            self._prepare()
        try:
            part = self._to_infer.get(timeout=POLL_S)
        except queue.Empty:
            return
        if part.settled or part.frame is None:
            return
        self._inferring = part
        try:
            decision = self._decide(part, part.frame)
        except Exception as error:
            self._settle(part, fault(in_words(error)))
            raise
        finally:
            self._inferring = None
            self._health.clear("engine")
        if not self._settle(part, decision) and not self._stopping.is_set():
            answer = part.result.verdict if part.result is not None else decision.verdict
            self._outlet.amend(part, f"{answer.value} came late, after {part.age_ms():.0f} ms")
        self._judge.count(part)

    def _decide(self, part: Part, frame: Frame) -> Decision:
        decision = self._judge.judge(part, frame)
        if part.challenge or self._challenge.due:
            part.challenge = True
            return self._challenge.judge(part.trigger.part_id, decision)
        return decision

    def _prepare(self) -> None:
        """Warm up, check golden parts or switch the recipe; no part of before is judged after."""
        self._abandon_in_flight(self._judge.pending_words)
        self._judge.prepare()
        with self._health.gate:
            self._outlet.identity = self._judge.identity
            if self._teller is not None:
                self._teller.tell_recipe(self._judge.identity.product)
            if not self._judge.pending:
                self._prepared_ns = time.monotonic_ns()
                self._health.enter(StationState.READY)

    # ------------------------------------------------------------------ deadline thread

    def _on_deadline(self, part: Part) -> None:
        """Tell FAULT for a part that nobody has settled in time, then say who held it up."""
        deadline_ms = self._settings.line.deadline_ms
        where = self._cameras.whereabouts(part)
        if not self._settle(part, fault(f"deadline of {deadline_ms:g} ms missed while {where}")):
            return
        with self._health.gate:
            if self._inferring is part:
                self._health.fault(
                    "engine",
                    f"the engine took longer than {deadline_ms:g} ms; restart the station",
                    latched=False,
                )
            else:
                self._cameras.blame(part, deadline_ms)

    def _watch_threads(self) -> None:
        """Notice a thread that has ended without a word."""
        shift = self._shifts.begun()
        if shift:
            self._challenge.begin(f"shift {shift}")
            self._judge.ask_check()
        for worker in self._workers:
            source = thread_source(worker.name)
            if not worker.has_ended() or self._stopping.is_set() or self._health.reason(source):
                continue
            self._health.fault(
                source,
                f"the {worker.name} thread has ended; acknowledge to start it again",
                latched=True,
            )

    # ------------------------------------------------------------------ shared by the threads

    def _to_inference(self, part: Part) -> None:
        try:
            self._to_infer.put_nowait(part)
        except queue.Full:
            self._settle(part, _overrun("inference"))

    def _settle(self, part: Part, decision: Decision) -> bool:
        """Let the part's one verdict out; return whether this call did."""
        if not self._outlet.settle(part, decision):
            return False
        self._in_flight.pop(id(part), None)
        record, result = part.record, part.result
        frame = part.shown(result)
        if record is not None:
            region = inspected_region(self._judge.inspector.recipe, frame, result)
            image, sequence = (frame.image, frame.sequence) if frame else (None, None)
            anomaly_map = result.anomaly_map if result is not None else None
            self._publisher.publish(PartView(record, image, anomaly_map, region, sequence))
        return True

    def _abandon_in_flight(self, why: str = "the station was stopped") -> None:
        for part in list(self._in_flight.values()):
            self._settle(part, fault(why))

    def _create_workers(self) -> tuple[Worker, ...]:
        def running() -> bool:
            return not self._stopping.is_set()

        return (
            supervised("inference", self._infer, running, self._health),
            *self._cameras.workers(running),
            supervised("plc", self._listen, self._listening, self._health),
        )

    # ------------------------------------------------------------------ state

    def _on_state(self, state: StationState, reason: str) -> None:
        LOG.info("station is %s %s", state.value, reason)
        if state is StationState.READY:
            self._ready.set()
        if self._started:
            self._announce(state, reason)

    def _announce(self, state: StationState, reason: str) -> None:
        # Called in the middle of a verdict too, and must not keep it from leaving.
        try:
            self._plc.set_ready(ready=state is StationState.READY)
            if state is StationState.FAULTED:
                self._plc.fault(reason)
        except Exception:
            LOG.exception("%s: the state could not be told", self._plc.name)

    def _not_ready_reason(self) -> str:
        waiting = self._health.alarm or "wait for READY"
        return "the station is being stopped" if self._stopping.is_set() else waiting


def _overrun(stage: str) -> Decision:
    return fault(f"overrun: {QUEUE_SIZE} parts already wait for the {stage}; slow the line down")
