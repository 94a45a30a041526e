import fetch = require('sync-fetch');

console.log(fetch('https://example.com').status);
