declare const worker: Worker;


export function send(): void {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ port: port2 }, [port2]);
  port1.start();
}
