declare const worker: Worker;


worker.addEventListener('message', async ({ data }) => console.log(data));
