import { useEffect } from 'react';

async function connect(room) {
  return { close() {}, room };
}
export function useRoom(room) {
  useEffect(async () => {
    const connection = await connect(room);
    return () => connection.close();
  }, [room]);
}
