import { reportError } from './errors.js';

declare function save(): Promise<void>;
declare const socket: { onclose: (() => void) | null };
socket.onclose = () => void (async () => {
  await save();
})().catch(reportError);
