import { fork } from 'node:child_process';


const child = fork('./child.js');
child.send({ id: 1, done: () => console.log('done') });
