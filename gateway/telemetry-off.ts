// Constructing an ApolloGateway calls a reporting host and cloud metadata addresses unless this is set, and it is read
// when @apollo/gateway is loaded and constructed: import this module before that one.
process.env.APOLLO_TELEMETRY_DISABLED = 'true'
