import createSagaMiddleware from 'redux-saga';

const middleware = createSagaMiddleware();

function* root(): Generator<unknown, void, unknown> {}

export const start = () => middleware.run(root);
