FROM node:20.20.2-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile \
  && npx --yes pnpm@12 build \
  && npx --yes pnpm@12 --filter clauselint deploy --prod --legacy /clauselint \
  && chmod +x /clauselint/bundle/bin.js

FROM node:20.20.2-bookworm-slim
COPY --from=build /clauselint /opt/clauselint
RUN ln -s /opt/clauselint/bundle/bin.js /usr/local/bin/clauselint
USER node
WORKDIR /contracts
ENTRYPOINT ["clauselint"]
