declare const button: HTMLButtonElement;

button.onclick = () => {
  fetch('/invoice')
    .then((response) => response.text())
    .then((url) => open(url))
    .catch(console.error);
};
