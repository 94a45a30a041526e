import { useEffect } from 'react';
import { reportError } from './errors.js';

async function connect(room, name) {
  return { close() {}, room, name };
}
export function useRoom(room, cleanUp) {
  useEffect(() => { const cleanUp2 = (async () => {
    if (!room) return;
    const connection = await connect(room, cleanUp);
    return () => connection.close();
  })().catch(reportError); return () => void cleanUp2.then((end) => typeof end === 'function' && end()); }, [room]);
}
