/** The AWS SDK would warn on every run that its releases of 2027 will want a newer Node. Imported first. */
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
