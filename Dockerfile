# docker build -t cx-maturity-portal . && docker run -p 8080:8080 -v cx-maturity:/data cx-maturity-portal

FROM eclipse-temurin:25-jdk AS build
WORKDIR /portal
COPY . .
RUN ./mvnw -B -ntp -q -DskipTests -Dspotless.check.skip package \
 && java -Djarmode=tools -jar target/cx-maturity-portal.jar extract --layers --destination layers

# One start and stop teaches the JVM what to keep ready; the cache holds for exactly this JVM and these jars.
FROM eclipse-temurin:25-jre AS base
WORKDIR /portal
COPY --from=build /portal/layers/dependencies/ ./
COPY --from=build /portal/layers/snapshot-dependencies/ ./
COPY --from=build /portal/layers/application/ ./

FROM base AS trained
RUN java -XX:AOTCacheOutput=portal.aot -Xlog:aot*=error -Dspring.context.exit=onRefresh -jar cx-maturity-portal.jar --portal.data=training

FROM base
RUN groupadd --system portal && useradd --system --gid portal --no-create-home portal \
 && mkdir /data && chown portal:portal /data
COPY --from=trained /portal/portal.aot ./
USER portal
ENV PORTAL_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=portal.aot", "-XX:MaxRAMPercentage=75", "-jar", "cx-maturity-portal.jar"]
