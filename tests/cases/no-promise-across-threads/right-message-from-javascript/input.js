import { parentPort, workerData } from 'node:worker_threads';


parentPort.postMessage({ doubled: workerData.value * 2 });
