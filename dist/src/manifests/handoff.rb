class Handoff < Formula
  desc "Simulation and training game about the handoff of leads from marketing to sales"
  homepage "@URL@"
  url "@URL@/@ANY@"
  version "@VERSION@"
  sha256 "@ANY_SUM@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install "bin", "lib"
    man1.install Dir["share/man/man1/*.1"]
    bash_completion.install "share/bash-completion/completions/handoff"
    (bin/"handoff").write_env_script libexec/"bin/handoff", Language::Java.overridable_java_home_env
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/handoff --version")
    assert_match "mm1", shell_output("#{bin}/handoff run mm1 -n 2 --horizon 4w")
  end
end
