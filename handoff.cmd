@echo off
rem Starts Handoff on Windows. From its sources it is built first, when there is no finished jar or a source is newer than the jar;
rem in a download, where this file is bin\handoff.cmd, the jar is there.
rem Exit codes of its own: 3 no usable Java, or the build failed. All others are the program's.
rem Tells the same cases as the script "handoff", each in one line.
setlocal
set "root=%~dp0"
set "target=%root%trainer-cli\target"
set "jar=%target%\handoff.jar"
set "log=%target%\handoff-build.log"
set "downloaded="
if exist "%root%pom.xml" goto located
if not exist "%root%..\lib\handoff.jar" goto located
set "downloaded=yes"
set "jar=%root%..\lib\handoff.jar"
set "target=%LOCALAPPDATA%\handoff"
if not exist "%target%" mkdir "%target%" 2>nul
:located

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo handoff: found no Java. Install JDK 17 or later, or set JAVA_HOME to where one is. 1>&2
    exit /b 3
)
rem An option that Java knows from 16 on; a Java 16 is refused by the build.
"%java%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
    echo handoff: Handoff needs Java 17 or later. Maybe set JAVA_HOME to where one is? 1>&2
    exit /b 3
)

if defined downloaded goto start
call :jar_is_current
if errorlevel 1 call :build
if errorlevel 1 exit /b 3
:start
rem Experiments want every core and much memory, a room little of either.
set "collector=-XX:+UseParallelGC"
if "%~1"=="host" set "collector=-XX:+UseSerialGC"
rem Who allows another amount of memory by JAVA_TOOL_OPTIONS gets it: the command line would go before it.
if "%~1"=="host" (echo "%JAVA_TOOL_OPTIONS%" | findstr /C:"-Xmx" >nul || set "collector=%collector% -Xms64m -Xmx512m")
rem -XX:+AutoCreateSharedArchive is known from JDK 19 on; earlier ones pass over it.
rem -XX:+VerifySharedSpaces: the bytes of a damaged archive would otherwise be run.
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+VerifySharedSpaces -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%target%\handoff.jsa" ^
    -Xshare:auto -Xlog:disable %collector% -XX:-UsePerfData -Dfile.encoding=UTF-8 -Djava.awt.headless=true ^
    -jar "%jar%" %*
exit /b %errorlevel%

:jar_is_current
if not exist "%jar%" exit /b 1
powershell -NoProfile -NonInteractive -Command ^
    "$jar = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $modules = 'sim-engine','scenarios','reports','trainer-cli';" ^
    "$places = @($env:root + 'pom.xml') + ($modules | ForEach-Object { $env:root + $_ + '\pom.xml'; $env:root + $_ + '\src\main' });" ^
    "$newer = Get-Item $places -ErrorAction Ignore | ForEach-Object { $_; Get-ChildItem $_ -Recurse -ErrorAction Ignore } | Where-Object LastWriteTimeUtc -gt $jar | Select-Object -First 1;" ^
    "exit [int]($null -ne $newer)"
exit /b %errorlevel%

:build
call :can_write
if errorlevel 1 goto cannot_write
call :look_at_java
if %version% LSS 17 goto too_old
if exist "%home%\bin\java.exe" if not exist "%home%\bin\javac.exe" goto no_compiler
if exist "%home%\bin\javac.exe" set "JAVA_HOME=%home%"
echo handoff: building Handoff (first use, or its sources have changed; about a minute) ... 1>&2
pushd "%root%"
call mvnw.cmd -B -ntp -pl trainer-cli -am -Dmaven.test.skip=true -Dmaven.compiler.failOnWarning=false package >"%log%" 2>&1
set "failed=%errorlevel%"
popd
if "%failed%"=="0" exit /b 0
rem What Maven and its wrapper say where nothing can be fetched; DownloadFile is the wrapper's step, whatever Windows's language.
findstr /c:"Could not transfer" /c:"Unknown host" /c:"UnknownHost" /c:"DownloadFile" /c:"in offline mode" "%log%" >nul
if not errorlevel 1 goto no_network
findstr /b /c:"[ERROR]" "%log%" 1>&2
echo handoff: the build failed. All it said is in "%log%" 1>&2
exit /b 1

rem Neither a full disk nor a folder that others own lets anything be built.
:can_write
if not exist "%target%" mkdir "%target%" 2>nul
set "probe=%target%\handoff-build.probe.%random%"
call :write_probe 2>nul
set "size=0"
for %%f in ("%probe%") do set "size=%%~zf"
del "%probe%" >nul 2>&1
if not defined size exit /b 1
if "%size%"=="0" exit /b 1
exit /b 0

rem Apart, so that the refusal is told to nobody.
:write_probe
echo probe>"%probe%"
exit /b 0

rem Where Java's home is and which version it has, in its own words.
:look_at_java
set "home="
set "version=17"
"%java%" -XshowSettings:properties -version >"%log%" 2>&1
for /f "usebackq tokens=1,* delims== " %%a in ("%log%") do (
    if "%%a"=="java.home" set "home=%%b"
    if "%%a"=="java.specification.version" set "version=%%b"
)
exit /b 0

:cannot_write
if exist "%jar%" goto as_it_is
echo handoff: cannot write to "%target%", where Handoff is built. Maybe make room there, or copy the folder to where you may write? 1>&2
exit /b 1

:as_it_is
echo handoff: its sources have changed, but nothing can be written to "%target%": starting what was built before. 1>&2
exit /b 0

:too_old
echo handoff: found Java %version% in "%home%". Handoff needs Java 17 or later: maybe set JAVA_HOME? 1>&2
exit /b 1

:no_compiler
echo handoff: the Java in "%home%" has no compiler. Building Handoff needs a JDK, 17 or later. 1>&2
exit /b 1

:no_network
echo handoff: the first build fetches Maven and libraries from the network, and could not. Maybe connect, or name a mirror or proxy in .m2\settings.xml in your home folder? All it said is in "%log%" 1>&2
exit /b 1
