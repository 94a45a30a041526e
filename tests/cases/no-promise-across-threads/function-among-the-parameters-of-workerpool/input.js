import workerpool from 'workerpool';

const pool = workerpool.pool('./worker.js');

export const count = () => pool.exec('count', [10, (n) => console.log(n)]);
