import { Effect } from 'effect';

declare const socket: { onmessage: (text: string) => void };

socket.onmessage = (text) => void Effect.log(text);
