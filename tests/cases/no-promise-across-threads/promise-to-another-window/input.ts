declare function load(): Promise<string>;


export async function send(): Promise<void> {
  window.parent.postMessage(load(), '*');
}
