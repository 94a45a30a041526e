import createSagaMiddleware from 'redux-saga';

const middleware = createSagaMiddleware();

export function start(sagas: readonly (() => Generator)[]): void {
  for (const saga of sagas) middleware.run(saga);
}
