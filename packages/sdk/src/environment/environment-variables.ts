/**
 * Every environment variable that the SDK reads, and what each does. What is passed in code goes before these, and
 * these before a configuration file. Flags are on at exactly `true`. [environment-variables]
 */
export const environmentVariables = {
  PORT: 'Port to listen on. Default: 3000.',

  SWML_BASIC_AUTH_USER: "User name that requests must carry. Default: the agent's name.",
  SWML_BASIC_AUTH_PASSWORD: 'Password that requests must carry. Default: a random one for each process.',
  SIGNALWIRE_SWAIG_SECRET:
    "What functions' tokens are signed with; replicas share it. Default: random for each process.",
  SIGNALWIRE_SIGNING_KEY: "Signing key of the project; requests must then carry the platform's signature.",

  SWML_SSL_ENABLED: 'Serve HTTPS. Default: off.',
  SWML_SSL_CERT_PATH: 'File of the certificate, in PEM, with those of its issuers behind it.',
  SWML_SSL_KEY_PATH: "File of the certificate's private key, in PEM.",
  SWML_SSL_DOMAIN: 'Domain under which the server is reached; part of the URLs that documents carry.',
  SWML_DOMAIN: 'Older name of SWML_SSL_DOMAIN, which goes before it.',
  SWML_USE_HSTS: 'Tell browsers to use HTTPS alone, once they came by it. Default: on.',
  SWML_HSTS_MAX_AGE: 'Seconds that browsers are to remember that. Default: 31536000.',

  SWML_PROXY_URL_BASE: 'Where the platform reaches the server; goes before everything else in URLs.',
  SWML_PROXY_DEBUG: 'Log how the URL of each request was found. Default: off.',
  SWML_TRUST_PROXY_HEADERS: 'Believe the headers with which a proxy says who asked, for which host. Default: off.',

  SWML_SKIP_SCHEMA_VALIDATION: 'Send documents unchecked. Default: off.',

  SWML_ALLOWED_HOSTS: 'Values of the Host header to let in, separated by commas. Default: any.',
  SWML_CORS_ORIGINS: 'Origins whose pages may read responses, separated by commas. Default: any.',
  SWML_CSRF_PROTECTION: 'Refuse a POST from a page of another origin. Default: off.',
  SWML_MAX_REQUEST_SIZE: 'Most bytes of a body. Default: 1048576.',
  SWML_RATE_LIMIT: 'Requests that an address may make in a minute. Default: any number.',
  SIGNALWIRE_STATE_URL:
    'Where replicas keep what they share: `memory:` or `redis://host:port`. Default: memory, of each process alone.',
  SWML_REQUEST_TIMEOUT: 'Seconds in which a request must have arrived. Default: 30.',

  SIGNALWIRE_LOG_MODE: '`auto`, `off` or `stderr`. Default: auto, which follows from where the process runs.',
  SIGNALWIRE_LOG_LEVEL: '`debug`, `info`, `warn` or `error`. Default: info.',
  SIGNALWIRE_LOG_FORMAT: '`text` or `json`. Default: text.',
  SIGNALWIRE_LOG_COLOR: 'Colours in text. Default: on in a terminal.',

  SIGNALWIRE_SKILL_PATHS: 'Folders that skills are looked for in, separated by colons.',
  SWML_SKILL_DISCOVERY_ENABLED: 'Import skills from folders, which runs their code. Default: off.',
  SWML_ALLOW_PRIVATE_URLS: 'Let skills ask addresses of private networks and of this machine. Default: off.',
  SWML_ALLOW_CUSTOM_HANDLER_CODE: 'Run code that the configuration of the skill custom_skills holds. Default: off.',

  SWAIG_CLI_MODE: 'Set by the command line that tests agents: servers do not start. Default: off.',

  SIGNALWIRE_PROJECT_ID: 'Project id.',
  SIGNALWIRE_API_TOKEN: 'API token of the project.',
  SIGNALWIRE_JWT_TOKEN: 'A JWT for RELAY, in place of project id and token.',
  SIGNALWIRE_SPACE: 'Host of the space: for REST, and for RELAY unless SIGNALWIRE_RELAY_HOST is set.',
  SIGNALWIRE_REST_BASE_URL: 'Base of REST URLs; goes before SIGNALWIRE_SPACE.',
  SIGNALWIRE_REST_CA_FILE: 'File of further certificates, in PEM, to trust in REST requests.',
  SIGNALWIRE_RELAY_HOST: 'Host of RELAY. Default: SIGNALWIRE_SPACE, else relay.signalwire.com.',
  SIGNALWIRE_RELAY_SCHEME: '`wss` or `ws`, the latter on this machine alone. Default: wss.',
  SIGNALWIRE_RELAY_CA_FILE: 'File of further certificates, in PEM, to trust in connections to RELAY.',
  RELAY_MAX_ACTIVE_CALLS: 'Inbound calls that a client takes at once. Default: 1000.',
  RELAY_MAX_CONNECTIONS: 'RELAY clients that may be connected in a process at once. Default: any number.',

  AWS_LAMBDA_FUNCTION_NAME: 'Set by AWS Lambda: name of the function.',
  AWS_LAMBDA_FUNCTION_URL:
    "URL of the Lambda function. Default: found in the request, else made of region and function's name.",
  AWS_REGION: 'Set by AWS Lambda: region. Default: us-east-1.',
  LAMBDA_TASK_ROOT: 'Set by AWS Lambda.',
  _HANDLER: 'Set by AWS Lambda.',
  GCLOUD_PROJECT: 'Id of the Google Cloud project.',
  GOOGLE_CLOUD_PROJECT: 'Newer name of GCLOUD_PROJECT, which goes before it.',
  FUNCTION_REGION: 'Region of the Google Cloud function. Default: us-central1.',
  FUNCTION_TARGET: 'Set by Google Cloud Functions: what is run.',
  K_SERVICE: 'Set by Google Cloud: name of the service.',
  FUNCTIONS_WORKER_RUNTIME: 'Set by Azure Functions.',
  AZURE_FUNCTIONS_ENVIRONMENT: 'Set by Azure Functions.',
  WEBSITE_HOSTNAME: 'Set by Azure: host of the app.',
  WEBSITE_SITE_NAME: 'Set by Azure: name of the app.',
  AZURE_FUNCTION_NAME: 'Name of the Azure function. Default: found in the request.',
  GATEWAY_INTERFACE: 'Set by web servers that run CGI scripts.',
  SERVER_NAME: 'Set by them: host of the server.',
  SERVER_PORT: 'Set by them: its port.',
  SCRIPT_NAME: 'Set by them: path of the script.',
  HTTPS: 'Set by them: `on` when the request came by HTTPS.',
} as const;

/** The name of an environment variable that the SDK reads. */
export type EnvironmentVariable = keyof typeof environmentVariables;
