declare function wrap(worker: Worker): { count(tell: (n: number) => void): Promise<void> };

const api = wrap(new Worker('./worker.js'));

export const count = (): Promise<void> => api.count((n) => console.log(n));
