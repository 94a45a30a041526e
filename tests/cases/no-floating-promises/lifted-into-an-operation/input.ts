import { until, type Operation } from 'effection';

declare function track(): Promise<void>;

export function* program(): Operation<void> {
  yield* until(track());
}
