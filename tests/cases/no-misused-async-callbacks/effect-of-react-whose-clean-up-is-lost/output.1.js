import { useEffect } from 'react';

async function connect(room) {
  return { close() {}, room };
}
export function useRoom(room) {
  useEffect(() => { const cleanUp = (async () => {
    const connection = await connect(room);
    return () => connection.close();
  })().catch(console.error); return () => void cleanUp.then((end) => typeof end === 'function' && end()); }, [room]);
}
