declare const channel: BroadcastChannel;
declare function load(): Promise<string>;


export async function send(): Promise<void> {
  channel.postMessage({ text: load() });
}
