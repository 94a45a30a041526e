declare const client: unknown;
declare const button: HTMLButtonElement;
declare const names: readonly string[];

// The message names the steps, without what calls on the way are given, and without casts.
button.onclick = () => {
  fetch((client as { url: string }).url + names.map((name) => encodeURIComponent(name)).join('+'))
    .then((response) => response.text())
    .then((url) => open(url))
    .catch(console.error);
};
