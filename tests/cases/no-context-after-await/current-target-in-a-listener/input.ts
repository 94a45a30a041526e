declare function save(): Promise<void>;

document.querySelector('form')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = document.querySelector('button');
  await save();
  console.log(button, event.currentTarget);
});
