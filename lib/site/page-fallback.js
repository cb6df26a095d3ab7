/**
 * Runs in CloudFront before each request for the console. The page has addresses of its own (`/claims/…`), which are no files:
 * whatever does not end as files do gets the page itself, so that a file that is not there stays a 404.
 */
// oxlint-disable-next-line no-unused-vars -- CloudFront calls it by its name
function handler(event) {
  const request = event.request;
  if (!/\.[^/.]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}
