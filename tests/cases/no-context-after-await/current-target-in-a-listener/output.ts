declare function save(): Promise<void>;

document.querySelector('form')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = document.querySelector('button');
  const currentTarget = event.currentTarget;
  await save();
  console.log(button, currentTarget);
});
