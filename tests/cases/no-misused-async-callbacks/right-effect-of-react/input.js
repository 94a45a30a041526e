import { useEffect } from 'react';

export function useRoom(room) {
  useEffect(() => {
    let open = true;
    const load = async () => {
      try {
        const answer = await fetch(`/rooms/${room}`);
        if (open) console.log(await answer.text());
      } catch (error) {
        console.error(error);
      }
    };
    void load();
    return () => {
      open = false;
    };
  }, [room]);
}
