interface Client {
  readonly requests: { byName(name: string): Promise<Response> };
}
declare const client: unknown;
declare const button: HTMLButtonElement;
declare const names: readonly string[];

// The message names the steps, without what calls on the way are given, and without casts.
button.onclick = () => {
  (client as Client).requests
    .byName(names.map((name) => encodeURIComponent(name)).join('+'))
    .then((response) => {
      open(response.url);
    })
    .catch(console.error);
};
