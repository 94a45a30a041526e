declare function save(): Promise<void>;
declare const socket: { onclose: (() => void) | null };
socket.onclose = async () => {
  await save();
};
