import { useEffect } from 'react';

async function connect(room, name) {
  return { close() {}, room, name };
}
export function useRoom(room, cleanUp) {
  useEffect(async () => {
    if (!room) return;
    const connection = await connect(room, cleanUp);
    return () => connection.close();
  }, [room]);
}
