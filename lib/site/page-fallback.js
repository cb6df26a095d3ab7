/**
 * Runs in CloudFront before each request for the console. The page has addresses of its own (`/desks/world/work/k3v9….07`), which are no files and
 * get the page itself. Files lie at the top or under `/assets/` and end as files do; one that is not there stays a 404.
 */
// oxlint-disable-next-line no-unused-vars -- CloudFront calls it by its name
function handler(event) {
  const request = event.request;
  if (!/^\/(assets\/.*|[^/]*\.[^/.]+)$/.test(request.uri)) request.uri = '/index.html';
  return request;
}
