/**
 * What the site's host should send beside each page, in the form of the hosts that read a file `_headers`. Most of the content
 * policy stands in the pages; a page cannot say by itself who may frame it.
 */
export const hostingHeaders = (base: string): string => `${base}*
  Content-Security-Policy: frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()
  Strict-Transport-Security: max-age=31536000
`;
