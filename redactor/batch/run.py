"""The batch job: every file under some paths redacted into a folder, with a manifest of what was done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from redactor.batch import formats, inputs, manifest, outputs, sources, workers
from redactor.batch.interrupts import Interrupts
from redactor.batch.manifest import FileResult
from redactor.batch.outputs import Output
from redactor.batch.pieces import Piece, Tally
from redactor.errors import InputError, RedactorError
from redactor.garbage import seldom_collected

if TYPE_CHECKING:
    from pathlib import Path

    from redactor.batch.inputs import Input
    from redactor.batch.settings import Settings

Advance = Callable[[int], None]
Sink = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class Options:
    """What to run: inputs, where to, and how. `out` None is a dry run: everything is read and counted, nothing written."""

    paths: tuple[str, ...]
    out: Path | None
    settings: Settings
    workers: int = 1  # 0: choose by the size of the input
    format: str = ""
    overwrite: bool = False
    resume: bool = False
    audit: Sink | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run."""

    files: list[FileResult]
    policy: Any
    started: datetime
    interrupted: bool = False

    @property
    def failed(self) -> list[FileResult]:
        """Files of which nothing, or not every record, went out redacted."""
        return [entry for entry in self.files if entry.status != "done"]

    @property
    def exit_code(self) -> int:
        """0 when everything was processed, 3 when some input was not, 130 when interrupted."""
        return 130 if self.interrupted else 3 if self.failed else 0


@dataclass(slots=True)
class _Job:
    """A file on its way: opened by the task generator, written and closed by the consumer."""

    entry: Input
    result: FileResult
    source: sources.Source | None = None
    output: Output | None = None
    tally: Tally = field(default_factory=Tally)
    closed: bool = False


def run(
    options: Options, *, advance: Advance | None = None, begin: Callable[[int], None] | None = None
) -> Outcome:
    """Redact everything as `options` say and return what came of it.

    `begin` is told the bytes to read, `advance` the bytes read since. Ctrl-C ends the run cleanly: files finished so far
    stay, nothing is half-written, and the outcome says so. Raises UsageError, PolicyError or ModelError before any work.
    """
    started = datetime.now(UTC)
    work = workers.prepare(options.settings, keep_events=options.audit is not None)
    redactor = work.redactor
    found = inputs.collect(
        options.paths, out=options.out, redact_name=lambda name: redactor.redact(name).text
    )
    work.fresh()
    chosen = formats.by_name(options.format) if options.format else None
    if options.out is not None:
        inputs.refuse_existing(found, options.out, overwrite=options.overwrite or options.resume)
        outputs.sweep(options.out)
    fingerprint = options.settings.fingerprint(redactor.policy) + (
        f"-{options.format}" if options.format else ""
    )
    earlier = (
        manifest.finished(options.out, fingerprint) if options.resume and options.out is not None else {}
    )
    total = sum(entry.size for entry in found)
    processes = options.workers or workers.default_workers(total)
    if begin is not None:
        begin(total)
    jobs = [_Job(entry, FileResult(entry.name)) for entry in found]
    tasks = _tasks(jobs, options, chosen, earlier, advance or (lambda _count: None))
    if processes > 1:
        from redactor.batch import pool

        keep = options.audit is not None
        done = pool.spread(tasks, options.settings, workers=processes, keep_events=keep)
    else:
        done = workers.here(tasks, work)
    interrupted = False
    with Interrupts() as interrupts, seldom_collected():
        try:
            _consume(done, options, fingerprint, interrupts)
        except KeyboardInterrupt:
            interrupted = True
        finally:
            with contextlib.suppress(KeyboardInterrupt), interrupts.hold():
                for job in jobs:
                    _drop(job)
    results = [job.result for job in jobs if job.closed]
    outcome = Outcome(results, redactor.policy, started, interrupted=interrupted)
    if options.out is not None:
        options.out.mkdir(parents=True, exist_ok=True)
        status = "interrupted" if interrupted else "incomplete" if outcome.failed else "complete"
        manifest.write(
            options.out,
            manifest.build(
                results, policy=redactor.policy, status=status, started=started, fingerprint=fingerprint
            ),
        )
    return outcome


def _consume(
    done: Iterable[tuple[_Job, workers.Done]], options: Options, fingerprint: str, interrupts: Interrupts
) -> None:
    """Write results as they come; finish each file after its last piece."""
    for job, result in done:
        if job.result.reason:
            pass  # the file has failed already: what was in flight is not wanted
        elif result.failure:
            _fail(job, result.failure)
        else:
            _take(job, result, options)
        if result.last:
            with interrupts.hold():
                _finish(job, options, fingerprint)


def _tasks(
    jobs: Iterable[_Job],
    options: Options,
    chosen: formats.Format | None,
    earlier: dict[str, FileResult],
    advance: Advance,
) -> Iterator[workers.Task]:
    """Yield the pieces of every file, and after each file's last piece an empty one that ends it."""
    for job in jobs:
        before = earlier.get(job.entry.name)
        if (
            before is not None
            and options.out is not None
            and manifest.still_valid(before, job.entry.path, options.out)
        ):
            job.result = before
            before.resumed = True
            advance(job.entry.size)
        elif job.entry.problem:
            _fail(job, job.entry.problem)
        else:
            try:
                yield from _pieces(job, options, chosen, advance)
            except RedactorError as error:
                _fail(job, str(error))
            except RecursionError:
                _fail(job, "nested too deeply")
        yield job, "", Piece(b"")


def _pieces(
    job: _Job, options: Options, chosen: formats.Format | None, advance: Advance
) -> Iterator[workers.Task]:
    job.source = source = sources.Source(job.entry.path, progress=advance)
    used = formats.choose(
        source.head, raw=source.raw_head, whole=source.whole, name=job.entry.path.name, wanted=chosen
    )
    job.result.format, job.result.compression = used.NAME, source.compression
    if options.out is not None:
        job.output = Output(
            options.out / job.entry.name,
            kind=source.compression,
            overwrite=options.overwrite or options.resume,
        )
        job.output.open()
        job.output.add(source.encoding.mark)
    for piece in used.cut(source):
        if job.result.reason:
            return
        yield job, used.NAME, piece
    while source.read(1 << 20):  # a format that stops early still vouches for the whole input
        pass


def _take(job: _Job, result: workers.Done, options: Options) -> None:
    job.tally.add(result.tally)
    if options.audit is not None:
        for event in result.tally.events:
            options.audit({"file": job.entry.name, **event})
    if job.output is not None and job.source is not None and result.data:
        try:
            job.output.add(job.source.encoding.encode(result.data))
        except InputError as error:
            _fail(job, str(error))


def _fail(job: _Job, reason: str) -> None:
    job.result.status, job.result.reason = "failed", reason


def _finish(job: _Job, options: Options, fingerprint: str) -> None:
    result = job.result
    if not result.resumed:
        if job.source is not None and not result.reason:
            result.input_bytes, result.input_sha256 = job.source.size, job.source.sha256()
            result.take(job.tally)
            if job.output is not None:
                try:
                    result.output_sha256 = job.output.commit()
                    result.output_bytes = job.output.size
                except RedactorError as error:
                    _fail(job, error.kind)
        if result.reason:
            result.counts = []
        elif result.records_withheld:
            result.status = "withheld"
        if options.out is not None:
            manifest.note(options.out, result, fingerprint)
    _drop(job)
    job.closed = True


def _drop(job: _Job) -> None:
    if job.source is not None:
        job.source.close()
    if job.output is not None:
        job.output.discard()
