declare const button: HTMLButtonElement;

button.onclick = () => {
  setInterval(() => {}, 1000);
};
