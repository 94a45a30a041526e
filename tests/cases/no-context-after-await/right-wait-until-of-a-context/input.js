export default {
  async fetch(request, env, context) {
    const response = await fetch(request);
    context.waitUntil(env.log.write(response.status));
    return response;
  },
};
