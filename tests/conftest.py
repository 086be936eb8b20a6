"""What holds for every test: no time limits, for a busy machine is no defect of the code; and the same examples every time.

`HYPOTHESIS_PROFILE=explore pytest tests/properties` looks for new examples instead.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

_CHECKS = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("repeat", deadline=None, derandomize=True, database=None, suppress_health_check=_CHECKS)
settings.register_profile("explore", deadline=None, max_examples=500, suppress_health_check=_CHECKS)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))
