# Sourced by mvnw: points JAVA_HOME at a JDK that can build the portal, so that an older default Java does no harm.
required_jdk=25

jdk_version() {
  [ -x "$1/bin/javac" ] || return 1
  version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ "${version:-0}" -ge "$required_jdk" ]
}

# The JDK behind the `java` of the PATH, found without starting it.
jdk_on_path() {
  java_command=$(command -v java) || return 0
  java_file=$(readlink -f "$java_command" 2>/dev/null) || return 0
  dirname "$(dirname "$java_file")"
}

find_jdk() {
  set +f
  for jdk in "${JAVA_HOME-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ] && jdk_version "$jdk"; then
      printf '%s\n' "$jdk"
      break
    fi
  done
  set -f
}

found_jdk=$(find_jdk)
if [ -z "$found_jdk" ]; then
  {
    echo "This project needs a JDK $required_jdk or newer, and none was found."
    echo "Install one (Debian: apt-get install openjdk-$required_jdk-jdk-headless; macOS: brew install openjdk@$required_jdk;"
    echo "anywhere: https://adoptium.net) or set JAVA_HOME to its folder, then run this command again."
  } >&2
  exit 1
fi
export JAVA_HOME="$found_jdk"
