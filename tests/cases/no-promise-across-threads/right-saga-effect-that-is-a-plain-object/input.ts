import { put } from 'redux-saga/effects';

declare const worker: Worker;

export const send = (id: number): void => worker.postMessage(put({ type: 'sent', id }));
