declare const registration: ServiceWorkerRegistration;
declare function load(): Promise<string>;


export async function send(): Promise<void> {
  registration.active?.postMessage(await load());
}
