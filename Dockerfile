# Goesting in one container: the embedded house, with its records in the volume /data.
# Others can reach a container, so GOESTING_SECRET (32 characters or more) must be given.
FROM node:20-slim AS packages
WORKDIR /goesting
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --loglevel=error

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 GOESTING_DATA=/data
WORKDIR /goesting
COPY --from=packages /goesting/node_modules node_modules
COPY package.json tsconfig.json LICENSE ./
COPY core core
COPY adapters adapters
COPY jobs jobs
COPY bots bots
RUN npm run build && mkdir /data && chown -R node:node /data .cache
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "bots/start.ts"]
