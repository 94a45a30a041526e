import type { RunnerCall } from '../../analysis/runner-calls.js';
import type { NestedRunnerRow } from '../../catalogue/row.js';

export type NestedCall = RunnerCall<NestedRunnerRow>;
