declare const port: MessagePort;
declare function load(): Promise<string>;


export async function send(): Promise<void> {
  port.postMessage(load());
}
