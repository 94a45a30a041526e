import workerpool from 'workerpool';

const pool = workerpool.pool();

export const add = (a, b) => pool.exec((x, y) => x + y, [a, b]);
